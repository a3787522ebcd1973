package ru.rsnms.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadsTest {

  @Test
  void a_russian_name_has_an_ascii_stand_in() {
    assertThat(Downloads.attachment("Приказ № 7 \"О\".pdf"))
        .isEqualTo(
            "attachment; filename=\"______ _ 7 ___.pdf\";"
                + " filename*=UTF-8''%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%20%E2%84%96%207%20"
                + "%22%D0%9E%22.pdf");
  }
}
