package ru.rsnms.reserve.letter;

/** Whether letters can go out by e-mail. */
public enum MailState {
  /** To a mail server. */
  SERVER,
  /** Into a folder, where another program takes them. */
  FOLDER,
  /** Nowhere; they wait. */
  NOT_CONFIGURED
}
