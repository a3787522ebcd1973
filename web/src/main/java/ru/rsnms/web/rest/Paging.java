package ru.rsnms.web.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ru.rsnms.shared.PageRequest;

/** The part of a list's address that says which page is wanted. */
public class Paging {

  private static final String USUAL_SIZE = "50";

  @QueryParam("page")
  @DefaultValue("0")
  Integer page;

  @QueryParam("size")
  @DefaultValue(USUAL_SIZE)
  Integer size;

  @QueryParam("sort")
  String sort;

  /** Refuses a page or size out of bounds. */
  public PageRequest request() {
    return new PageRequest(page, size, sort);
  }
}
