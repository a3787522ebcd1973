package ru.rsnms.document.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.model.DocumentIntake.Understood;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationNames;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.roadmap.adapter.RoadmapReader;

/** Bundles made of the real documents, and the intake that reads them. */
public final class SomeBundles {

  public static final Path DATA = data();

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SomeBundles() {}

  /** The documents lie beside the repository, wherever the module is built from. */
  private static Path data() {
    for (var root : List.of("../../shared/data", "../shared/data", "../../../shared/data")) {
      var path = Path.of(root).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        return path;
      }
    }
    return Path.of("shared-data-is-absent");
  }

  /** An order with every file that it and its annexes name. */
  public static byte[] bundle(String order) {
    var root = MAPPER.createObjectNode();
    var content = read(order);
    root.set("order", content);
    var files = root.putObject("files");
    content
        .path("annexes")
        .forEach(annex -> annex.at("/data/files").forEach(name -> put(files, name)));
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode files, JsonNode name) {
    files.set(name.asText(), read(name.asText()));
  }

  public static JsonNode read(String name) {
    try {
      return MAPPER.readTree(DATA.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Understood understand(byte[] bundle) {
    return intake().understand(bundle);
  }

  static BundleIntake intake() {
    return new BundleIntake(
        new AnyIssuer(),
        List.of(
            new RegulationReader(),
            new ProjectReader(),
            new ProgrammeReader(),
            new RoadmapReader(null),
            new IndicatorsReader(),
            new UnitsReader()),
        Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC));
  }

  /** A registry that knows every issuer but one. */
  private static class AnyIssuer extends OrganizationDirectory {
    @Override
    public Optional<OrganizationView> findByName(String name) {
      var names = new OrganizationNames(name, name, null, List.of());
      return name.contains("Неизвестн")
          ? Optional.empty()
          : Optional.of(
              new OrganizationView(
                  OrganizationId.random(), "issuer", OrganizationKind.MINISTRY, names, null));
    }
  }
}
