package ru.rsnms.reserve.model;

import ru.rsnms.reserve.exam.RawExam;

/** Reads files with tests and results; what is dangerous or no such file is refused. */
public interface ExamFiles {

  /** A test from Office Open XML or JSON; what it is is told by its bytes. */
  RawExam exam(byte[] file);

  /** Lines with results: number of the application and the four scales in their order. */
  RawResults results(byte[] file);

  /** An empty file to fill in. */
  byte[] template();
}
