package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.RegisterExportService;

/** The chain is out of reach of the application, and leaves the house whole. */
@ExtendWith(ArquillianExtension.class)
class RegisterChainIT {

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(RegisterChainIT.class);
  }

  @Test
  void the_application_cannot_write_the_register() {
    var changes =
        List.of(
            "update document.register_link set body = '{}'",
            "delete from document.register_link",
            "truncate document.register_link",
            "insert into document.register_link select * from document.register_link",
            "update document.journal_head set position = 0",
            "delete from document.journal_head",
            "update document.register_entry set number = '0'",
            "delete from document.register_entry",
            "delete from document.historical_entry",
            "update document.paper set sha256 = ''");

    for (var change : changes) {
      assertThatThrownBy(() -> RegisterChain.change(change))
          .as(change)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void an_auditor_takes_the_register_away() throws Exception {
    var out = new ByteArrayOutputStream();
    AsUser.run("auditor", Set.of("AUDITOR"), "region", () -> export(out));

    assertThat(names(out.toByteArray()))
        .contains("rows.jsonl", "links.jsonl", "seals.jsonl", "seal.pub")
        .endsWith("manifest.json");
  }

  @Test
  void nobody_else_takes_it() {
    assertThatThrownBy(
            () ->
                AsUser.run(
                    "officer",
                    Set.of("MIN_OFFICER"),
                    "region",
                    () -> export(new ByteArrayOutputStream())))
        .isInstanceOf(EJBAccessException.class);
  }

  private static Object export(ByteArrayOutputStream out) {
    Services.find(RegisterExportService.class).write(out);
    return null;
  }

  private static List<String> names(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
