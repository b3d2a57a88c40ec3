CREATE TABLE draft (
  kind TEXT NOT NULL, 
  id TEXT NOT NULL, 
  author TEXT NOT NULL, 
  content TEXT NOT NULL, 
  base BIGINT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (kind, id, author)
);

CREATE TABLE learned (
  document TEXT NOT NULL, 
  "query" TEXT NOT NULL, 
  strength FLOAT NOT NULL, 
  at FLOAT NOT NULL, 
  PRIMARY KEY (document, "query")
);

CREATE TABLE learned_from (
  interaction TEXT NOT NULL, 
  document TEXT NOT NULL, 
  "query" TEXT NOT NULL, 
  PRIMARY KEY (interaction, document, "query")
);

CREATE TABLE miss (
  number INTEGER NOT NULL, 
  "query" TEXT NOT NULL, 
  language TEXT NOT NULL, 
  interaction TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (number)
);

CREATE INDEX miss_at ON miss (at_us);

CREATE TABLE revision (
  kind TEXT NOT NULL, 
  id TEXT NOT NULL, 
  revision BIGINT NOT NULL, 
  content TEXT NOT NULL, 
  hash TEXT NOT NULL, 
  author TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  removed BIGINT NOT NULL, 
  PRIMARY KEY (kind, id, revision)
);

CREATE TABLE seen (
  rep TEXT NOT NULL, 
  version BIGINT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (rep)
);

CREATE TABLE setting (
  name TEXT NOT NULL, 
  value TEXT NOT NULL, 
  PRIMARY KEY (name)
);

CREATE TABLE use (
  rep TEXT NOT NULL, 
  kind TEXT NOT NULL, 
  id TEXT NOT NULL, 
  part TEXT NOT NULL, 
  count BIGINT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (rep, kind, id, part)
);

CREATE TABLE version (
  number BIGINT NOT NULL, 
  message TEXT NOT NULL, 
  author TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  hash TEXT NOT NULL, 
  snapshot BLOB NOT NULL, 
  PRIMARY KEY (number)
);

CREATE TABLE withdrawn (
  kind TEXT NOT NULL, 
  id TEXT NOT NULL, 
  part TEXT NOT NULL, 
  reason TEXT NOT NULL, 
  author TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (kind, id, part)
);
