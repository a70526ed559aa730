package dev.freehold.processor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many fields as are allowed, in the forms that generated code writes of them. */
class WideDeclarationTest {
  private static final int MOST = 1000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@FixedPool(capacity = 4) | int # | value",
        "@SharedPool(capacity = 4) | int # | value",
        "@FixedPool(capacity = 4) | @Length(2) Longs # | view",
        "@StackPool(capacity = 4, init = Init.ZERO) | @Default(\"3\") double # | value",
      })
  void isCompiled(String pool, String field, String form) {
    Compiled.of(Source.in("p", "Wide", pool + " interface Wide {" + fields(field, form) + "}"))
        .succeeds();
  }

  private static String fields(String field, String form) {
    String type = field.replaceAll("@\\S+", "").replace("#", "").strip();
    return IntStream.range(0, MOST)
        .mapToObj(
            number ->
                field.replace("#", "f" + number + "();")
                    + (form.equals("value") ? " void f%s(%s value);".formatted(number, type) : ""))
        .collect(Collectors.joining("\n"));
  }
}
