package ru.rsnms.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;

/** Dates in canonical JSON are ISO text; nothing else of java.time occurs in frozen content. */
class DateModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  DateModule() {
    addSerializer(LocalDate.class, new Writer());
    addDeserializer(LocalDate.class, new Reader());
  }

  private static class Writer extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate date, JsonGenerator to, SerializerProvider with)
        throws IOException {
      to.writeString(date.toString());
    }
  }

  private static class Reader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser from, DeserializationContext with) throws IOException {
      return LocalDate.parse(from.getText());
    }
  }
}
