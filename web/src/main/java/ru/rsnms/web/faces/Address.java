package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the running request, slightly changed: registers keep filter, order and page in
 * it, so that every state of a list can be linked to and the Back button works.
 */
@Named
@RequestScoped
public class Address {

  private static final String PAGE = "page";
  private static final String SORT = "sort";

  @Inject HttpServletRequest request;

  /** The same list with one parameter set; a change of anything but the page goes to its start. */
  public String with(String name, Object value) {
    var parameters = parameters();
    if (!PAGE.equals(name)) {
      parameters.remove(PAGE);
    }
    parameters.put(name, String.valueOf(value));
    return query(parameters);
  }

  /** An address of another list with one parameter. */
  public String queryOf(String name, Object value) {
    return query(Map.of(name, String.valueOf(value)));
  }

  /** The same list for a file: filter and order without the page. */
  public String whole() {
    var parameters = parameters();
    parameters.remove(PAGE);
    parameters.values().removeIf(String::isBlank);
    return query(parameters);
  }

  /** The same list without a parameter. */
  public String without(String name) {
    var parameters = parameters();
    parameters.remove(PAGE);
    parameters.remove(name);
    return query(parameters);
  }

  /** The same list in the order of a column; a second time, in the reverse order. */
  public String sortedBy(String column) {
    return with(SORT, column.equals(parameters().get(SORT)) ? "-" + column : column);
  }

  /** {@code ascending}, {@code descending}, or nothing: the {@code aria-sort} of a column. */
  public String orderOf(String column) {
    var sort = parameters().get(SORT);
    if (column.equals(sort)) {
      return "ascending";
    }
    return ("-" + column).equals(sort) ? "descending" : null;
  }

  private Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
