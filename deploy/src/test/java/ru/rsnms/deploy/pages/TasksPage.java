package ru.rsnms.deploy.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code index.xhtml}: what waits for a user. */
record TasksPage(Page page) {

  static final String ADDRESS = "/index.xhtml";

  static TasksPage open(Page page) {
    page.navigate(ADDRESS);
    return new TasksPage(page);
  }

  /** The line about an order. */
  Locator task(String order) {
    return page.locator("li.todo:has(a[href*='" + order + "'])");
  }

  /** Goes to the form of what shall be done with an order. */
  OrderPage start(String order) {
    task(order).locator("a.btn").click();
    return new OrderPage(page);
  }
}
