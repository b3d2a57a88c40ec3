CREATE TABLE customer_fact (
  customer TEXT NOT NULL, 
  name TEXT NOT NULL, 
  value TEXT NOT NULL, 
  folded TEXT NOT NULL, 
  sound TEXT NOT NULL, 
  PRIMARY KEY (customer, name)
);

CREATE INDEX customer_fact_folded ON customer_fact (name, folded);

CREATE INDEX customer_fact_sound ON customer_fact (name, sound);

CREATE INDEX customer_fact_value ON customer_fact (name, value);
