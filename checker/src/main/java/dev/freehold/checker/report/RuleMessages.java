package dev.freehold.checker.report;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.JavacMessages;
import dev.freehold.internal.rule.RuleKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of our errors, by which each rule has a code of its own among those of javac: {@code
 * compiler.err.freehold.use.after.move}, say, which {@code -XDrawDiagnostics} prints and {@link
 * javax.tools.Diagnostic#getCode} gives.
 *
 * <p>What an error says is put together where it is found; what stands here is the frame.
 */
final class RuleMessages extends ResourceBundle {
  private static final String OWNER = "compiler";
  private static final String PREFIX = "freehold.";

  private final Map<String, String> texts =
      Arrays.stream(RuleKey.values())
          .collect(
              Collectors.toMap(
                  rule -> OWNER + ".err." + PREFIX + rule.text(), rule -> rule.message("{0}")));

  private RuleMessages() {}

  /** Has javac know them, in every language. */
  static void addTo(Context context) {
    RuleMessages ours = new RuleMessages();
    JavacMessages.instance(context).add(locale -> ours);
  }

  /** An error by that rule. */
  static JCDiagnostic.Error error(RuleKey rule, String text) {
    return new JCDiagnostic.Error(OWNER, PREFIX + rule.text(), text);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
