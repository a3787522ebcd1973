package ru.rsnms.deploy.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is read: the three registers, their cards and searches, with ids and words of the region.
 */
final class Readings {

  private static final int PAGE_SIZE = 50;
  private static final int PAGES = 20;
  private static final int WORDS_OF_TITLE = 3;

  private final Connection connection;

  Readings(Connection connection) {
    this.connection = connection;
  }

  List<Reading> all() throws SQLException {
    return List.of(
        list("list.documents", "/orders", 1, RegistersSql.ORDERS),
        list("list.people", "/people", PAGES, RegistersSql.PEOPLE),
        list("list.organizations", "/organizations", PAGES, RegistersSql.ORGANIZATIONS),
        card("card.order", "/orders/", column(RegistersSql.SOME_ORDERS), RegistersSql.ORDER),
        card("card.person", "/people/", column(RegistersSql.SOME_PEOPLE), RegistersSql.PERSON),
        card(
            "card.organization",
            "/organizations/",
            column(RegistersSql.SOME_ORGANIZATIONS),
            RegistersSql.ORGANIZATION),
        search("search.documents", "/orders", beginnings(), RegistersSql.ORDERS_BY_WORDS),
        search("search.people", "/people", surnames(), RegistersSql.PEOPLE_BY_WORD),
        search(
            "search.people-misspelt",
            "/people",
            surnames().stream().map(Readings::misspelt).toList(),
            RegistersSql.PEOPLE_ALIKE),
        search(
            "search.organizations",
            "/organizations",
            column(RegistersSql.SOME_CODES),
            RegistersSql.ORGANIZATIONS_BY_WORD));
  }

  private Reading list(String key, String path, int pages, String... sql) {
    return new Reading(
        key,
        turn -> path + "?page=" + turn % pages,
        queries(sql),
        turn -> turn % pages * PAGE_SIZE);
  }

  private Reading card(String key, String path, List<String> ids, String... sql) {
    return new Reading(
        key, turn -> path + of(turn, ids), queries(sql), turn -> UUID.fromString(of(turn, ids)));
  }

  private Reading search(String key, String path, List<String> words, String... sql) {
    return new Reading(
        key,
        turn -> path + "?words=" + encoded(of(turn, words)),
        queries(sql),
        turn -> of(turn, words));
  }

  private static String of(int turn, List<String> values) {
    return values.get(turn % values.size());
  }

  private List<Query> queries(String... sql) {
    return Arrays.stream(sql).map(text -> new Query(connection, text)).toList();
  }

  private List<String> column(String sql) throws SQLException {
    return new Query(connection, sql).column();
  }

  private List<String> surnames() throws SQLException {
    return column(RegistersSql.SOME_SURNAMES);
  }

  private List<String> beginnings() throws SQLException {
    return column(RegistersSql.SOME_TITLES).stream()
        .map(
            title ->
                Arrays.stream(title.split(" "))
                    .limit(WORDS_OF_TITLE)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  /** Two letters in the middle in each other's place. */
  private static String misspelt(String word) {
    var middle = word.length() / 2;
    return word.substring(0, middle - 1)
        + word.charAt(middle)
        + word.charAt(middle - 1)
        + word.substring(middle + 1);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
