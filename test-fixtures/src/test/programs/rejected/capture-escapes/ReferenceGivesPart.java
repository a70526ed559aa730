import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

@MustRelease("close")
class ReferenceGivesPart {
  private final @Own Res part = Res.open();

  @Ref Res part() {
    return part;
  }

  void close() {
    part.close();
  }

  static Supplier<Object> stored(ReferenceGivesPart whole) {
    return whole::part; //! capture.escapes
  }

  static Supplier<Object> ofLocal() {
    ReferenceGivesPart whole = new ReferenceGivesPart();
    return whole::part; //! capture.escapes
  }

  Supplier<Object> ofThis() {
    return this::part; //! capture.escapes
  }
}
