package ru.rsnms.reserve.model;

import java.util.List;
import ru.rsnms.reserve.run.ResultRow;

/** Reads tables of results out of files. */
public interface ResultReader {

  /** Refuses what is no table, too long, or without a column of numbers. */
  List<ResultRow> read(byte[] file);
}
