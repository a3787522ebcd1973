package ru.rsnms.deploy.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import ru.rsnms.deploy.harness.Browser;

/**
 * The desks of the demo users, in one browser for all tests of pages. Whoever has come in once
 * stays, so that Keycloak is asked once per user.
 */
final class Desks implements AutoCloseable {

  /** Milliseconds; the machine of the tests runs three servers beside the browser. */
  private static final int PATIENCE = 20_000;

  private final Browser browser = new Browser();
  private final Map<String, BrowserContext> desks = new HashMap<>();

  Desks() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** A new empty tab on the desk of a user. */
  Page of(String user) {
    return desks.computeIfAbsent(user, this::cameIn).newPage();
  }

  /** The start page of a user at another computer, where this user's other windows are not. */
  Page elsewhere(String user) {
    return browser.login(user);
  }

  /** Lets a user come in on a page whose session has ended. */
  void comeInAgain(Page page, String user) {
    browser.loginOn(page, user);
  }

  private BrowserContext cameIn(String user) {
    return browser.login(user).context();
  }

  @Override
  public void close() {
    browser.close();
  }

  /** Gives the desks to test methods that ask for them. */
  static final class Office implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Desks.class;
    }

    @Override
    public Desks resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(Namespace.create(Desks.class))
          .getOrComputeIfAbsent(Desks.class, key -> new Desks(), Desks.class);
    }
  }
}
