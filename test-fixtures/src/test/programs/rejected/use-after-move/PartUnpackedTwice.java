import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PartUnpackedTwice {
  private final @Own Res content = Res.open();

  @Own Res unpack(@Own PartUnpackedTwice this) {
    Res.take(content);
    return content; //! use.after.move
  }

  void close() {
    content.close();
  }
}
