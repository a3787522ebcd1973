package ru.rsnms.reserve.model;

import java.util.List;
import ru.rsnms.reserve.award.RawAward;

/** Reads lists of winners out of files. */
public interface AwardReader {

  /** Refuses what is no table, too long, or without lines. */
  List<RawAward> read(byte[] file);
}
