package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.flow.event.FlowEvent;
import org.junit.jupiter.api.Test;

/** The rules over what happens in bodies. */
class FlowRulesTest {
  @Test
  void judgeEveryKindOfEvent() {
    ClassTree any = Snippet.parsed("class A {}").find(ClassTree.class, "class A");
    assertThat(new FlowRules(any).judged())
        .containsExactlyElementsIn(FlowEvent.class.getPermittedSubclasses());
  }
}
