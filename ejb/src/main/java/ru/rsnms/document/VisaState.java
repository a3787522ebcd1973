package ru.rsnms.document;

/** How an approver stands to a draft. */
public enum VisaState {
  PENDING,
  AGREED,
  AGREED_WITH_REMARKS,
  REFUSED
}
