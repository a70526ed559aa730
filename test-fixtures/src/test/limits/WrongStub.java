// limit wrong stubs
// with -Afreehold.stubs=src/test/limits-elsewhere/wrong.astub
import elsewhere.Tap;
import elsewhere.Unannotated;

/** The stub says that the method reads the tap, and it closes it. */
class WrongStub {
  public static void main(String[] args) {
    Tap tap = new Tap();
    Unannotated.read(tap);
    tap.level();
    tap.close();
  }
}
