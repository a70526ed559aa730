package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several handles own one element. */
class SharedTest {
  private final List<String> released = new ArrayList<>();
  private final Part part = new Part("a", released);
  private final Shared<Part> first = Shared.of(part);

  @Test
  void theLastHandleReleasesTheElement() {
    Shared<Part> second = first.share();
    assertEquals(2, second.handles());
    first.close();
    assertEquals(List.of(), released);
    assertSame(part, second.get());
    second.close();
    assertEquals(List.of("a"), released);
  }

  @Test
  void lendsForWritingOnlyWhileThereIsOneHandle() {
    assertSame(part, first.edit());
    Shared<Part> second = first.share();
    assertNull(first.edit());
    assertNull(second.edit());
    second.close();
    assertSame(part, first.edit());
  }

  @Test
  void aHandleIsClosedOnce() {
    Shared<Part> second = first.share();
    first.close();
    assertThrows(DoubleReleaseException.class, first::close);
    assertThrows(UseAfterReleaseException.class, first::get);
    assertThrows(UseAfterReleaseException.class, first::edit);
    assertThrows(UseAfterReleaseException.class, first::share);
    assertThrows(UseAfterReleaseException.class, first::handles);
    assertEquals(1, second.handles());
  }

  @Test
  void releasesAsItIsTold() {
    Shared<StringBuilder> text =
        Shared.releasing(new StringBuilder("b"), each -> released.add("b"));
    text.share().close();
    text.close();
    assertEquals(List.of("b"), released);
  }

  @Test
  void refusesWhatItCouldNotRelease() {
    assertThrows(IllegalArgumentException.class, () -> Shared.of(new StringBuilder()));
  }
}
