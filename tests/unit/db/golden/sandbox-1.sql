CREATE TABLE assignment (
  number INTEGER NOT NULL, 
  scenario TEXT NOT NULL, 
  trainee TEXT NOT NULL, 
  "by" TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  due_us BIGINT NOT NULL, 
  note TEXT NOT NULL, 
  level BIGINT NOT NULL, 
  PRIMARY KEY (number)
);

CREATE TABLE review (
  number INTEGER NOT NULL, 
  trainee TEXT NOT NULL, 
  prompt TEXT NOT NULL, 
  source TEXT NOT NULL, 
  language TEXT NOT NULL, 
  grade TEXT NOT NULL, 
  answer TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (number)
);

CREATE TABLE review_card (
  trainee TEXT NOT NULL, 
  prompt TEXT NOT NULL, 
  source TEXT NOT NULL, 
  language TEXT NOT NULL, 
  digest TEXT NOT NULL, 
  memory TEXT NOT NULL, 
  due_us BIGINT NOT NULL, 
  why TEXT NOT NULL, 
  PRIMARY KEY (trainee, prompt, source, language)
);

CREATE TABLE run (
  id TEXT NOT NULL, 
  trainee TEXT NOT NULL, 
  scenario TEXT NOT NULL, 
  digest TEXT NOT NULL, 
  language TEXT NOT NULL, 
  level BIGINT NOT NULL, 
  seed BIGINT NOT NULL, 
  started_us BIGINT NOT NULL, 
  status TEXT NOT NULL, 
  assignment BIGINT NOT NULL, 
  ended_us BIGINT NOT NULL, 
  score BIGINT NOT NULL, 
  criteria TEXT NOT NULL, 
  record TEXT NOT NULL, 
  scorecard TEXT NOT NULL, 
  PRIMARY KEY (id)
);

CREATE INDEX run_by_trainee ON run (trainee, started_us);

CREATE TABLE setting (
  name TEXT NOT NULL, 
  value TEXT NOT NULL, 
  PRIMARY KEY (name)
);

CREATE TABLE unclear (
  number INTEGER NOT NULL, 
  line TEXT NOT NULL, 
  meant TEXT NOT NULL, 
  language TEXT NOT NULL, 
  scenario TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (number)
);
