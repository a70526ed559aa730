import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PartUnpackedTwice {
  private final @Own Res content = Res.open();

  @Own Res unpack(@Own PartUnpackedTwice this) {
    Res.read(content);
    return content;
  }

  void close() {
    content.close();
  }
}
