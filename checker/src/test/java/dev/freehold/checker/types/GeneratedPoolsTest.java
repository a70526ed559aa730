package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Which declaration a pool class was generated for. */
class GeneratedPoolsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          class Around {
            @dev.freehold.pool.FixedPool interface Net {}
          }
          @dev.freehold.internal.mark.GeneratedPool class NetPool {
            class Packets {
              class Element {}
            }
          }
          @dev.freehold.internal.mark.GeneratedPool class AloneRegion {}
          class WrittenPool {}
          """);

  private static Object declarationOf(String type) {
    return new GeneratedPools(PROGRAM.types().elements()).declarationOf(PROGRAM.type(type));
  }

  @Test
  void areFoundByTheirName() {
    assertThat(declarationOf("NetPool")).isEqualTo(PROGRAM.type("Around.Net"));
    assertThat(declarationOf("NetPool.Packets.Element")).isEqualTo(PROGRAM.type("Around.Net"));
  }

  @Test
  void areNoOtherClasses() {
    assertThat(declarationOf("WrittenPool")).isNull();
    assertThat(declarationOf("AloneRegion")).isNull();
    assertThat(declarationOf("Around")).isNull();
  }
}
