package ru.rsnms.deploy.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium for the tests of pages. Each {@link #login} opens a window of its own, as if another
 * person sat at another computer.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser chromium =
      playwright.chromium().launch(new LaunchOptions().setExecutablePath(program()).setArgs(QUIET));

  /** A page on which nobody has logged in, 1280 pixels wide. */
  public Page stranger() {
    return stranger(1280);
  }

  /** A page of the given width on which nobody has logged in. */
  public Page stranger(int width) {
    BrowserContext window =
        chromium.newContext(
            new NewContextOptions()
                .setBaseURL(SystemUnderTest.baseUrl())
                .setLocale("ru-RU")
                .setViewportSize(width, 900));
    return window.newPage();
  }

  /** The start page of a demo user who has come in through the real Keycloak. */
  public Page login(String user) {
    return login(user, 1280);
  }

  /** The start page of a demo user in a window of the given width. */
  public Page login(String user, int width) {
    var page = stranger(width);
    loginOn(page, user);
    return page;
  }

  /** Lets a demo user come in on a page that is open already. */
  public void loginOn(Page page, String user) {
    page.navigate("/");
    page.fill("#username", user);
    page.fill("#password", SystemUnderTest.access().password());
    page.click("#kc-login");
    page.waitForURL(SystemUnderTest.baseUrl() + "/**");
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path program() {
    return find()
        .or(Browser::install)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium: install the package chromium, or put one on the PATH"));
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> install() {
    try {
      var apt = new ProcessBuilder("apt-get", "install", "-y", "-q", "chromium").inheritIO();
      return apt.start().waitFor() == 0 ? find() : Optional.empty();
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
