CREATE TABLE step_day (
  day BIGINT NOT NULL, 
  guide TEXT NOT NULL, 
  step TEXT NOT NULL, 
  way TEXT NOT NULL, 
  calls BIGINT NOT NULL, 
  came BIGINT NOT NULL, 
  visits BIGINT NOT NULL, 
  passed BIGINT NOT NULL, 
  skipped BIGINT NOT NULL, 
  ended BIGINT NOT NULL, 
  PRIMARY KEY (day, guide, step, way)
);

CREATE INDEX step_day_guide ON step_day (guide, day);

CREATE TABLE guide_day (
  guide TEXT NOT NULL, 
  day BIGINT NOT NULL, 
  calls BIGINT NOT NULL, 
  PRIMARY KEY (guide, day)
);

CREATE TABLE refusal (
  interaction TEXT NOT NULL, 
  number BIGINT NOT NULL, 
  solution TEXT NOT NULL, 
  reason TEXT NOT NULL, 
  at_us BIGINT NOT NULL, 
  PRIMARY KEY (interaction, number)
);

CREATE INDEX refusal_at ON refusal (at_us);
