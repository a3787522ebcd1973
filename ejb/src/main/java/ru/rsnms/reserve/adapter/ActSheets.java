package ru.rsnms.reserve.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.Column.Align;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Table;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.reserve.model.ActPress;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.paper.SheetPrinter;

/**
 * Lays out the act by which a project is handed over: both parties, what is handed over, by whom.
 */
@ApplicationScoped
public class ActSheets implements ActPress {

  private final SheetPrinter printer = new SheetPrinter();

  private Clock clock;

  protected ActSheets() {
    // for the container
  }

  @Inject
  public ActSheets(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PaperFile act(ProjectCard project, String institute) {
    var title = Texts.of("reserve.act.title");
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(title, TextStyle.TITLE));
    body.add(
        Paragraph.body(
            Texts.of(
                "reserve.act.number",
                project.actNumber(),
                RussianDates.digits(project.actDate()))));
    body.add(Paragraph.body(Texts.of("reserve.act.ground", project.seasonTitle())));
    body.add(
        Paragraph.body(
            Texts.of(
                "reserve.act.sides",
                institute,
                project.site(),
                project.teamNumber(),
                RussianDates.digits(project.defendedOn()))));
    body.add(Paragraph.body(Texts.of("reserve.act.what")));
    body.add(what(project));
    body.add(Paragraph.body(Texts.of("reserve.act.team")));
    body.add(team(project));
    body.add(Paragraph.body(Texts.of("reserve.act.answer", answer(project))));
    body.add(Paragraph.body(Texts.of("reserve.act.copies")));
    for (var side : List.of("institute", "organization")) {
      body.add(Paragraph.body(Texts.of("reserve.act.sign." + side)));
      body.add(Paragraph.body(Texts.of("reserve.act.sign.line")));
    }
    var name = Texts.of("reserve.act.file", project.actNumber());
    return PaperFile.pdf(name, printer.pdf(sheet(project, institute, name, body)));
  }

  private static String answer(ProjectCard project) {
    return Texts.of(
        "reserve.act.answer." + project.stage(), project.answer() == null ? "" : project.answer());
  }

  private static Table what(ProjectCard project) {
    return Table.of(
        List.of(column("item", 50), column("value", 120)),
        List.of(),
        List.of(
            row("kind", Texts.of(project.kind())),
            row("title", project.title()),
            row("summary", project.summary()),
            row("hosts", project.hosts()),
            row("file", Texts.of("reserve.act.row.file." + (project.file() ? "yes" : "no")))));
  }

  private static Row row(String name, String words) {
    return Row.of(Texts.of("reserve.act.row." + name), words);
  }

  private static Table team(ProjectCard project) {
    return Table.of(
        List.of(teamColumn("name", 70), teamColumn("organization", 65), teamColumn("role", 35)),
        List.of(),
        project.members().stream()
            .map(one -> Row.of(one.name(), one.organizationName(), Texts.of(one.role())))
            .toList());
  }

  private static Column column(String name, double width) {
    return new Column(Texts.of("reserve.act.column." + name), width, Align.LEFT);
  }

  private static Column teamColumn(String name, double width) {
    return new Column(Texts.of("reserve.act.team.column." + name), width, Align.LEFT);
  }

  private DocumentSheet sheet(
      ProjectCard project, String institute, String title, List<Block> body) {
    return DocumentSheet.plain(
        PaperStyle.standard(),
        body,
        null,
        new DocumentInfo(title, institute, project.seasonTitle(), "ru-RU", clock.instant()));
  }
}
