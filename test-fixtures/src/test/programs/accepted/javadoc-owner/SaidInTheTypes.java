// with -Afreehold.javadoc=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

/**
 * A pair.
 *
 * @param first one
 * @param second the other
 */
@MustRelease("close")
public record SaidInTheTypes(@Own Res first, @Own Res second) {
  void close(@Own SaidInTheTypes this) {
    first.close();
    second.close();
  }
}
