CREATE TABLE call_words (
  interaction TEXT NOT NULL, 
  started_us BIGINT NOT NULL, 
  name TEXT NOT NULL, 
  rep_name TEXT NOT NULL, 
  verified BIGINT NOT NULL, 
  words TEXT NOT NULL, 
  PRIMARY KEY (interaction)
);

CREATE INDEX call_words_started ON call_words (started_us);
