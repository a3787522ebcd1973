package ru.rsnms.signature.model;

import ru.rsnms.shared.Login;

/** Where people say who they are; how it is asked is the adapter's business. */
public interface LoginProvider {

  /**
   * A login that was made for a question.
   *
   * @param account who has logged in
   */
  record Answer(String account, Login login) {}

  /**
   * The address at which a person logs in anew, whoever is logged in already.
   *
   * @param state comes back beside the code
   * @param back where the person is led then
   */
  String address(String account, String state, LoginSecrets secrets, String back);

  /** Redeems the code of a login; refuses one that was not made for this question. */
  Answer redeem(String code, LoginSecrets secrets, String back);
}
