package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.Merit;

/** Contenders for tests, each built up in one line. */
final class SomeContenders {

  private final UUID id;
  private final String number;
  private String municipality = "32-01";
  private Standing standing = Standing.SCORED;
  private BigDecimal total;
  private final Map<Merit, BigDecimal> merits = new EnumMap<>(Merit.class);
  private final List<Distinction> distinctions = new ArrayList<>();
  private String ticket;

  private SomeContenders(int number) {
    this.id = new UUID(0x7000, 0x8000_0000_0000_0000L | number * 0x9E3779B9L);
    this.number = "%05d".formatted(number);
  }

  static SomeContenders no(int number) {
    return new SomeContenders(number);
  }

  static Contender scored(int number, String total) {
    return no(number).total(total).please();
  }

  SomeContenders total(String points) {
    total = new BigDecimal(points);
    return this;
  }

  SomeContenders merit(Merit merit, String value) {
    merits.put(merit, new BigDecimal(value));
    return this;
  }

  SomeContenders standing(Standing other) {
    standing = other;
    return this;
  }

  SomeContenders from(String code) {
    municipality = code;
    return this;
  }

  SomeContenders ticket() {
    ticket = "2026-" + number;
    return this;
  }

  SomeContenders winner() {
    return with(new Distinction("Флагманы образования", 2025, ContestRank.WINNER, false, true));
  }

  SomeContenders with(Distinction distinction) {
    distinctions.add(distinction);
    return this;
  }

  Contender please() {
    return new Contender(id, number, municipality, standing, total, merits, distinctions, ticket);
  }
}
