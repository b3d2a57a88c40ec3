CREATE TABLE renamed (
  version BIGINT NOT NULL, 
  kind TEXT NOT NULL, 
  old TEXT NOT NULL, 
  new TEXT NOT NULL, 
  PRIMARY KEY (version, kind, old)
);

CREATE TABLE desk (
  name TEXT NOT NULL, 
  rep TEXT NOT NULL, 
  version BIGINT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (name)
);
