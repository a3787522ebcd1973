package ru.rsnms.web.execution;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import ru.rsnms.execution.EvidenceFile;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.PublicationProof;

/** What the user types to act on an instruction; each action uses its part. */
public class InstructionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String task;
  private String executor;
  private LocalDate due;
  private String words;
  private String address;
  private LocalDate on;
  private transient Part file;

  /** Begins with what was read from the clause. */
  void begin(InstructionCard card) {
    task = card.task();
    executor = card.executor().words();
    due = card.due();
  }

  PublicationProof proof() {
    return new PublicationProof(address, on);
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  /** The file given, or {@code null}. */
  EvidenceFile evidence() {
    if (file == null || file.getSize() == 0) {
      return null;
    }
    try (var stream = file.getInputStream()) {
      return new EvidenceFile(file.getSubmittedFileName(), stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getExecutor() {
    return executor;
  }

  public void setExecutor(String executor) {
    this.executor = executor;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
