package ru.rsnms.web.reserve;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestPreview;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestService;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /reserve/test/load.xhtml}: a file with a test, looked through before it is saved.
 */
@Named
@ViewScoped
public class TestLoadView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TestService service;
  @Inject TestQueries queries;
  @Inject Notices notices;

  private final GivenFile file = new GivenFile();
  private transient TestPreview preview;

  /** Refuses at once whoever may not load. */
  @PostConstruct
  void allowed() {
    queries.page(PageRequest.first(1));
  }

  public void check() {
    preview = null;
    if (!file.take()) {
      notices.atField("file", "test.file.needed");
      return;
    }
    notices.attempt(() -> preview = service.preview(file.bytes()));
  }

  public String save() {
    var made = new TestId[1];
    return notices.attempt(() -> made[0] = service.load(file.bytes()))
        ? "/reserve/test/test.xhtml?faces-redirect=true&id=" + made[0].value()
        : null;
  }

  public GivenFile getFile() {
    return file;
  }

  /** {@code null} until a file was looked through. */
  public TestPreview getPreview() {
    return preview;
  }

  public List<Scale> getScales() {
    return Arrays.asList(Scale.values());
  }
}
