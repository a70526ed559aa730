package dev.freehold.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleKeyTest {
  @Test
  void aConstantIsNamedAsItsKeyReads() {
    for (RuleKey key : RuleKey.values()) {
      assertEquals(key.name().toLowerCase(Locale.ROOT).replace('_', '.'), key.text());
    }
  }

  @Test
  void everyKeyIsFoundByItsText() {
    for (RuleKey key : RuleKey.values()) {
      assertEquals(Optional.of(key), RuleKey.of(key.text()));
      assertTrue(key.is(key.toString()));
    }
    assertEquals(Optional.empty(), RuleKey.of("own.leek"));
  }

  @Test
  void everyKeyIsReportedBySomebody() {
    for (RuleKey key : RuleKey.values()) {
      assertTrue(key.isFoundCompiling() || key.isFoundRunning(), key.text());
    }
  }

  @Test
  void aMessageBeginsWithTheKeyInBrackets() {
    assertEquals("[own.leak] it leaks", RuleKey.OWN_LEAK.message("it leaks"));
  }

  @Test
  void aKeyKnowsWhatRustcCallsIt() {
    assertEquals("E0382", RuleKey.USE_AFTER_MOVE_MAYBE.rustCode());
    assertEquals("", RuleKey.OWN_LEAK.rustCode());
  }
}
