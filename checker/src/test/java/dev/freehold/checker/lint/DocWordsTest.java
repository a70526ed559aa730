package dev.freehold.checker.lint;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words by which a comment says what becomes of a resource. */
class DocWordsTest {
  @ParameterizedTest
  @CsvSource({
    "OWNERSHIP,Takes ownership of the value",
    "TAKEN,the value; the map owns it",
    "TAKEN,Handed over",
    "TAKEN,is closed by this method",
    "CHANGED,the map to modify",
    "CHANGED,is filled",
    "GIVEN,a file that the caller closes",
    "LENT,a part of the page"
  })
  void areFound(DocWords words, String text) {
    assertWithMessage(text).that(words.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "OWNERSHIP,the owner",
    "TAKEN,the value to insert",
    "TAKEN,handler of it",
    "CHANGED,the target",
    "GIVEN,a new file",
    "LENT,the first part"
  })
  void areNotFoundWhereThereAreNone(DocWords words, String text) {
    assertWithMessage(text).that(words.isIn(text)).isFalse();
  }
}
