package ru.rsnms.document.adapter.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportedFile;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.Recognition;
import ru.rsnms.document.model.PaperRecognition;

/** Recognises official papers by rules alone: nothing is guessed twice in different ways. */
@ApplicationScoped
public class PaperRecogniser implements PaperRecognition {

  @Override
  public boolean isBundle(ImportedFile file) {
    return FileKind.of(file.content()) == FileKind.JSON;
  }

  @Override
  public Recognition recognise(ImportedFile file) {
    Limits.check(file.content());
    var paper =
        switch (FileKind.of(file.content())) {
          case WORD -> WordFile.read(file.content());
          case PDF -> PdfFile.read(file.content());
          case JSON, TEXT -> PlainText.read(file.content());
        };
    var lines = Recogniser.marked(paper.lines());
    return new Recognition(file.name(), new HeadReader(lines).read(), lines, paper.remarks());
  }

  @Override
  public Recognition corrected(Recognition recognition, PaperLine line) {
    var before = recognition.line(line.number()).orElseThrow();
    var changed = recognition.withLine(line);
    return before.role().isOfHead() || line.role().isOfHead()
        ? changed.withHead(new HeadReader(changed.lines()).read(recognition.head(), before, line))
        : changed;
  }

  @Override
  public List<Finding> doubts(Recognition recognition) {
    return new LineDoubts(recognition).findings();
  }

  @Override
  public byte[] bundle(Recognition recognition) {
    return new BundleComposer(recognition).bundle();
  }
}
