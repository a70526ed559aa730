import dev.freehold.Own;
import shared.Res;

class OwnedInterfaceParameter {
  void drop(@Own AutoCloseable c) {
  } //! own.leak

  void dropObject(@Own Object c) {
  } //! own.leak
}
