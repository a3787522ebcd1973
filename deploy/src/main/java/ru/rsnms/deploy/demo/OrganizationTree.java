package ru.rsnms.deploy.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Builds the region's municipalities and organisations. */
final class OrganizationTree {

  private static final double URBANISATION = 0.7;
  private static final String URBAN = "URBAN_DISTRICT";
  private static final String SECOND_NAMESAKE = " (%s)";

  private final List<DemoOrganization> all = new ArrayList<>();
  private final RegionNumbers numbers;
  private final RegionRows rows;
  private final String prefix;

  /**
   * @param prefix before every code, empty for the first region
   */
  OrganizationTree(RegionNumbers numbers, RegionRows rows, String prefix) {
    this.numbers = numbers;
    this.rows = rows;
    this.prefix = prefix;
  }

  /** A municipality while its organisations are being made. */
  private record Town(String code, boolean urban, String genitive, int inhabitants) {

    double demand() {
      return StrictMath.pow(inhabitants, URBANISATION);
    }
  }

  List<DemoOrganization> grow() {
    var government = add("42-gov", "GOVERNMENT", null, "government");
    var ministry = add("42-min", "MINISTRY", government, "ministry");
    var institute = add("42-iro", "INSTITUTE", ministry, "institute");
    add("42-cnppm", "METHOD_SERVICE", institute, "center");
    addNamed("42-c%02d", "COLLEGE", ministry, "college");
    addNamed("42-u%02d", "UNIVERSITY", null, "university");
    addNamed("42-a%02d", "COMMUNITY", institute, "community");
    var towns = Lists.rows("municipalities.csv").stream().map(this::town).toList();
    var demand = towns.stream().mapToDouble(Town::demand).toArray();
    var schools = Apportionment.atLeast(2, numbers.number("count.schools"), demand);
    var kindergartens = Apportionment.atLeast(2, numbers.number("count.kindergartens"), demand);
    var others = numbers.number("count.extraEducation") / towns.size();
    IntStream.range(0, towns.size())
        .forEach(i -> populate(towns.get(i), ministry, schools[i], kindergartens[i], others));
    return all;
  }

  private Town town(String... row) {
    var code = prefix + row[0];
    var pattern = "municipality." + row[1];
    var mark = prefix.isEmpty() ? "" : SECOND_NAMESAKE.formatted(code);
    var genitive = numbers.names(pattern + ".genitive", row[3]).get(0) + mark;
    rows.municipality(code, row[1], numbers.names(pattern, row[2]).get(0) + mark, genitive);
    return new Town(code, row[1].equals(URBAN), genitive, Integer.parseInt(row[4]));
  }

  private void populate(Town town, UUID ministry, int schools, int kindergartens, int others) {
    var authority = add(town, "uo", "MUNICIPAL_AUTHORITY", ministry, "authority", 0);
    add(town, "imc", "METHOD_SERVICE", authority, "methodService", 0);
    for (var number = 1; number <= schools; number++) {
      var code = "s%03d".formatted(number);
      add(town, code, "SCHOOL", authority, schoolType(town, number), number);
    }
    for (var number = 1; number <= kindergartens; number++) {
      add(town, "d%03d".formatted(number), "KINDERGARTEN", authority, "kindergarten", number);
    }
    for (var number = 1; number <= others; number++) {
      add(town, "x%02d".formatted(number), "EXTRA_EDU", authority, "extraEducation", number);
    }
  }

  /** Lyceums and gymnasiums are of towns; every third school of the country has no upper forms. */
  private static String schoolType(Town town, int number) {
    if (town.urban() && number % 12 == 5) {
      return "school.lyceum";
    }
    if (town.urban() && number % 12 == 9) {
      return "school.gymnasium";
    }
    return number % (town.urban() ? 7 : 3) == 0 ? "school.basic" : "school.general";
  }

  private void addNamed(String code, String kind, UUID parent, String pattern) {
    var names = numbers.words(pattern + ".names");
    for (var i = 0; i < names.size(); i++) {
      add(code.formatted(i + 1), kind, parent, pattern, names.get(i));
    }
  }

  private UUID add(Town town, String suffix, String kind, UUID parent, String pattern, int number) {
    var code = town.code() + "-" + suffix;
    return add(code, kind, parent, town.code(), numbers.names(pattern, number, town.genitive()));
  }

  private UUID add(String code, String kind, UUID parent, String pattern, Object... parts) {
    return add(prefix + code, kind, parent, null, numbers.names(pattern, parts));
  }

  private UUID add(String code, String kind, UUID parent, String municipality, List<String> names) {
    var id = rows.id("organization", code);
    var organization = new DemoOrganization(id, code, kind, parent, municipality, names);
    rows.organization(organization);
    all.add(organization);
    return id;
  }
}
