package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way from a value to a part of it. */
class PathTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'', position",
    "position, position",
    "position, position.x",
    "position.x, position.x.low",
  })
  void aPlaceAndWhatLiesWithinItOverlap(String outer, String inner) {
    assertThat(path(outer).overlaps(path(inner))).isTrue();
    assertThat(path(inner).overlaps(path(outer))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"position, speed", "position.x, position.y", "position.x, speed.x", "x, xy"})
  void distinctFieldsAreDisjoint(String some, String other) {
    assertThat(path(some).overlaps(path(other))).isFalse();
    assertThat(path(other).overlaps(path(some))).isFalse();
  }

  @Test
  void aPartLiesWithinTheWholeAndNotTheOtherWayAround() {
    assertThat(path("position.x").isWithin(path("position"))).isTrue();
    assertThat(path("position").isWithin(path("position"))).isTrue();
    assertThat(path("position").isWithin(path("position.x"))).isFalse();
    assertThat(path("speed.x").isWithin(path("position"))).isFalse();
  }

  @Test
  void whatLiesDeeperThanFourStepsCountsAsTheFourth() {
    Path deepest = path("a.b.c.d");
    assertThat(deepest.then("next")).isEqualTo(deepest);
    assertThat(path("a.b.c").then("d")).isEqualTo(deepest);
  }

  @Test
  void whoHasAllOfAUnionMayChooseAnotherVariant() {
    Path variant = path("place").thenVariant("shape");
    assertThat(variant.isInVariantWithin(path("place"))).isTrue();
    assertThat(variant.then("radius").isInVariantWithin(Path.WHOLE)).isTrue();
    assertThat(variant.then("radius").isInVariantWithin(path("place.shape"))).isFalse();
    assertThat(variant.isInVariantWithin(path("speed"))).isFalse();
    assertThat(path("place.shape").isInVariantWithin(path("place"))).isFalse();
  }

  @Test
  void aPartOfAPartIsInTheSameVariant() {
    Path inside = path("place").then(Path.WHOLE.thenVariant("shape").then("radius"));
    assertThat(inside).isEqualTo(path("place.shape.radius"));
    assertThat(inside.variant()).isEqualTo(2);
  }

  @Test
  void onlyThePathWithoutStepsIsTheWhole() {
    assertThat(Path.WHOLE.isWhole()).isTrue();
    assertThat(path("x").isWhole()).isFalse();
  }

  @Test
  void itIsShownAsJavaWritesIt() {
    assertThat(path("position.x").toString()).isEqualTo("position.x");
  }
}
