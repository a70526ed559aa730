package dev.freehold.checker.flow.event;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.line;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.Possession.Doubt;
import dev.freehold.checker.flow.event.Possession.Gain;
import org.junit.jupiter.api.Test;

/** What is known of a variable when all passes over its body have been made. */
class PossessionTest {
  private final Possession possession = new Possession();
  private final Tree declaration = line(1);

  @Test
  void ownsWhereOnePassSaysSo() {
    possession.gained(declaration, Gain.NULL);
    assertThat(possession.isOwner()).isFalse();
    possession.gained(line(2), Gain.OWNER);
    assertThat(possession.isOwner()).isTrue();
    assertThat(possession.doubt()).isNull();
  }

  @Test
  void mayBeNullWhereOnePassSaysSo() {
    possession.gained(declaration, Gain.OWNER);
    possession.gained(declaration, Gain.OWNER_OR_NULL);
    possession.gained(declaration, Gain.OWNER);
    assertThat(possession.gains()).containsExactly(declaration, Gain.OWNER_OR_NULL);
    assertThat(possession.doubt()).isNull();
  }

  @Test
  void isDoubtedWhereOnePlaceGivesTwoThings() {
    possession.gained(declaration, Gain.OWNER);
    possession.gained(declaration, Gain.NOTHING);
    assertThat(possession.doubt()).isEqualTo(Doubt.SEVERAL);
  }

  @Test
  void keepsTheFirstDoubt() {
    possession.doubt(Doubt.OUTLIVED);
    possession.doubt(Doubt.ESCAPED);
    assertThat(possession.doubt()).isEqualTo(Doubt.OUTLIVED);
  }

  @Test
  void knowsWhatIsOverwritten() {
    Tree assignment = line(3);
    possession.lost(assignment, Loss.OVERWRITE);
    possession.lost(declaration, Loss.THROW);
    assertThat(possession.overwritten()).containsExactly(assignment);
    assertThat(possession.losses()).containsExactly(Loss.OVERWRITE, Loss.THROW);
    assertThat(possession.lostAt()).containsExactly(assignment, declaration);
  }
}
