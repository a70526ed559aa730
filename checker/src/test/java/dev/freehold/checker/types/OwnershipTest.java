package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.types.Qualifier.MUT;
import static dev.freehold.checker.types.Qualifier.OWN;
import static dev.freehold.checker.types.Qualifier.REF;

import org.junit.jupiter.api.Test;

/** What a reference may do with what it names. */
class OwnershipTest {

  @Test
  void anOwnerMayBeLentForWritingAndThatForReading() {
    assertThat(OWN.allows(MUT)).isTrue();
    assertThat(OWN.allows(REF)).isTrue();
    assertThat(MUT.allows(REF)).isTrue();
    assertThat(REF.allows(REF)).isTrue();
  }

  @Test
  void aBorrowAllowsNoMoreThanItIs() {
    assertThat(REF.allows(MUT)).isFalse();
    assertThat(REF.allows(OWN)).isFalse();
    assertThat(MUT.allows(OWN)).isFalse();
  }

  @Test
  void whatIsLeftOfABorrowThroughABorrowIsTheWeakerOfBoth() {
    assertThat(OWN.weaker(MUT)).isEqualTo(MUT);
    assertThat(REF.weaker(MUT)).isEqualTo(REF);
    assertThat(MUT.weaker(MUT)).isEqualTo(MUT);
  }

  @Test
  void itIsWrittenAsAnAnnotation() {
    assertThat(OWN.annotation()).isEqualTo("@Own");
    assertThat(REF.simpleName()).isEqualTo("Ref");
  }
}
