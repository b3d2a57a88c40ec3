CREATE TABLE anchor (
  id INTEGER NOT NULL, 
  at_us BIGINT NOT NULL, 
  count BIGINT NOT NULL, 
  link BLOB NOT NULL, 
  place TEXT NOT NULL, 
  PRIMARY KEY (id)
);

CREATE TABLE customer_fact (
  customer TEXT NOT NULL, 
  name TEXT NOT NULL, 
  value TEXT NOT NULL, 
  PRIMARY KEY (customer, name)
);

CREATE INDEX customer_fact_value ON customer_fact (name, value);

CREATE TABLE entry (
  position INTEGER NOT NULL, 
  interaction TEXT NOT NULL, 
  sequence INTEGER, 
  kind TEXT NOT NULL, 
  command TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  elapsed_ms BIGINT NOT NULL, 
  body TEXT NOT NULL, 
  digest BLOB NOT NULL, 
  previous BLOB NOT NULL, 
  link BLOB NOT NULL, 
  PRIMARY KEY (position), 
  CONSTRAINT entry_once UNIQUE (interaction, sequence)
);

CREATE UNIQUE INDEX entry_command ON entry (command) WHERE sequence IS NULL;

CREATE TABLE interaction (
  id TEXT NOT NULL, 
  status TEXT NOT NULL, 
  customer TEXT NOT NULL, 
  rep TEXT NOT NULL, 
  channel TEXT NOT NULL, 
  direction TEXT NOT NULL, 
  language TEXT NOT NULL, 
  library TEXT NOT NULL, 
  guide TEXT NOT NULL, 
  topic TEXT NOT NULL, 
  words TEXT NOT NULL, 
  needs BIGINT NOT NULL, 
  disposition TEXT NOT NULL, 
  solved INTEGER, 
  summary TEXT NOT NULL, 
  started_us BIGINT NOT NULL, 
  last_us BIGINT NOT NULL, 
  closed_us BIGINT, 
  elapsed_ms BIGINT NOT NULL, 
  sequence BIGINT NOT NULL, 
  PRIMARY KEY (id)
);

CREATE INDEX interaction_customer ON interaction (customer, started_us);

CREATE INDEX interaction_open ON interaction (started_us) WHERE closed_us IS NULL;

CREATE INDEX interaction_started ON interaction (started_us);

CREATE TABLE last_wording (
  rep TEXT NOT NULL, 
  template TEXT NOT NULL, 
  wording TEXT NOT NULL, 
  PRIMARY KEY (rep, template)
);

CREATE TABLE linked (
  customer TEXT NOT NULL, 
  interaction TEXT NOT NULL, 
  until BIGINT, 
  PRIMARY KEY (customer, interaction)
);

CREATE INDEX linked_interaction ON linked (interaction);

CREATE TABLE promise (
  id TEXT NOT NULL, 
  interaction TEXT NOT NULL, 
  what TEXT NOT NULL, 
  who TEXT NOT NULL, 
  need BIGINT NOT NULL, 
  made_us BIGINT NOT NULL, 
  due_us BIGINT NOT NULL, 
  kept_us BIGINT, 
  PRIMARY KEY (id)
);

CREATE INDEX promise_due ON promise (due_us) WHERE kept_us IS NULL;

CREATE INDEX promise_interaction ON promise (interaction);

CREATE TABLE remark (
  interaction TEXT NOT NULL, 
  number BIGINT NOT NULL, 
  kind TEXT NOT NULL, 
  guide TEXT NOT NULL, 
  step TEXT NOT NULL, 
  template TEXT NOT NULL, 
  wording TEXT NOT NULL, 
  language TEXT NOT NULL, 
  text TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (interaction, number)
);

CREATE INDEX remark_kind ON remark (kind, at_us);

CREATE TABLE session (
  rep TEXT NOT NULL, 
  number BIGINT NOT NULL, 
  began_us BIGINT NOT NULL, 
  ended_us BIGINT NOT NULL, 
  commands BIGINT NOT NULL, 
  PRIMARY KEY (rep, number)
);

CREATE TABLE solution_count (
  solution TEXT NOT NULL, 
  offered BIGINT NOT NULL, 
  accepted BIGINT NOT NULL, 
  refused BIGINT NOT NULL, 
  solved BIGINT NOT NULL, 
  PRIMARY KEY (solution)
);

CREATE TABLE step_count (
  guide TEXT NOT NULL, 
  step TEXT NOT NULL, 
  passing TEXT NOT NULL, 
  way TEXT NOT NULL, 
  count BIGINT NOT NULL, 
  PRIMARY KEY (guide, step, passing, way)
);

CREATE TABLE wording_count (
  template TEXT NOT NULL, 
  wording TEXT NOT NULL, 
  count BIGINT NOT NULL, 
  PRIMARY KEY (template, wording)
);

CREATE TABLE payload (
  position INTEGER NOT NULL, 
  salt BLOB NOT NULL, 
  body TEXT NOT NULL, 
  PRIMARY KEY (position), 
  FOREIGN KEY(position) REFERENCES entry (position)
);
