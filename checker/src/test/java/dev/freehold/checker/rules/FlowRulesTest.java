package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.flow.event.FlowEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules over what happens in bodies. */
class FlowRulesTest {
  @Test
  void judgeEveryKindOfEvent() {
    ClassTree any = Snippet.parsed("class A {}").find(ClassTree.class, "class A");
    assertThat(new FlowRules(any).judged())
        .containsExactlyElementsIn(
            Stream.of(FlowEvent.class.getPermittedSubclasses())
                // It is asked for by what inherits the body.
                .filter(each -> !each.equals(FlowEvent.TakenApart.class))
                .toList());
  }
}
