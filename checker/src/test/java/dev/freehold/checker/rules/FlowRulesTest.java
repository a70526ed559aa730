package dev.freehold.checker.rules;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.types.Program;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules over what happens in bodies. */
class FlowRulesTest {
  @Test
  void judgeEveryKindOfEvent() {
    Program program = Program.of("class A {}");
    ClassTree any = program.snippet().find(ClassTree.class, "class A");
    assertThat(new FlowRules(any, program.types()).judged())
        .containsExactlyElementsIn(
            Stream.of(FlowEvent.class.getPermittedSubclasses())
                // It is asked for by what inherits the body.
                .filter(each -> !each.equals(FlowEvent.TakenApart.class))
                // It is asked for by who wants to know whether the body closes a parameter.
                .filter(each -> !each.equals(FlowEvent.LetGo.class))
                .toList());
  }
}
