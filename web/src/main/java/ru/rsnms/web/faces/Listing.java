package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ru.rsnms.shared.PageRequest;

/** Page and order of a register as its address names them. */
@Named
@RequestScoped
public class Listing {

  private static final int ROWS = 25;

  private Integer page;
  private String sort;

  /** What to ask the service for. */
  public PageRequest request() {
    return new PageRequest(page == null ? 0 : Math.max(0, page - 1), ROWS, sort);
  }

  /** Number of the page as people count, from 1; {@code null} for the first. */
  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }
}
