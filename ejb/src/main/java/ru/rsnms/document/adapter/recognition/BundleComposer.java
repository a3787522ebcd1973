package ru.rsnms.document.adapter.recognition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.Recognition;

/** Writes a recognised paper as the bundle that the import reads. */
final class BundleComposer {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ObjectNode order = root.putObject("order");
  private final ObjectNode files = root.putObject("files");
  private final Recognition recognition;

  BundleComposer(Recognition recognition) {
    this.recognition = recognition;
  }

  byte[] bundle() {
    var lines = JoinedLines.of(recognition.lines());
    var annexes = annexes(lines);
    var operative = lines.subList(0, annexes.isEmpty() ? lines.size() : startOf(lines));
    new OrderComposer(recognition.head(), order).compose(operative);
    put(order.putArray("annexes"), annexes);
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int startOf(List<PaperLine> lines) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() == LineRole.ANNEX_MARK) {
        return i;
      }
    }
    return lines.size();
  }

  /** Each annex with its mark; those of annexes stand behind the annex they belong to. */
  private static List<AnnexLines> annexes(List<PaperLine> lines) {
    List<AnnexLines> annexes = new ArrayList<>();
    for (var line : lines.subList(startOf(lines), lines.size())) {
      if (line.role() == LineRole.ANNEX_MARK) {
        annexes.add(new AnnexLines(line.text(), new ArrayList<>()));
      } else {
        annexes.get(annexes.size() - 1).lines().add(line);
      }
    }
    return annexes;
  }

  private void put(ArrayNode target, List<AnnexLines> annexes) {
    ArrayNode outerFiles = null;
    for (var annex : annexes) {
      if (annex.isInner() && outerFiles != null) {
        outerFiles.add(holderOf(annex));
      } else {
        outerFiles = put(target, annex);
      }
    }
  }

  private ArrayNode put(ArrayNode target, AnnexLines annex) {
    var node = target.addObject().put("heading", annex.mark());
    var names = node.putObject("data").putArray("files");
    new AnnexComposer(annex.lines(), recognition.head())
        .files()
        .forEach(file -> names.add(named(file)));
    return names;
  }

  /** A file without words that brings an annex to the annex. */
  private String holderOf(AnnexLines inner) {
    var holder = JsonNodeFactory.instance.objectNode();
    holder.putArray("units");
    put(holder.putArray("annexes"), inner);
    return named(holder);
  }

  private String named(ObjectNode file) {
    var name = "annex-" + (files.size() + 1);
    files.set(name, file);
    return name;
  }
}
