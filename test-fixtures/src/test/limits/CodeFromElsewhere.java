// limit code compiled without Freehold
import elsewhere.Keeper;
import elsewhere.Tap;

/** The keeper says that it only reads the tap, and closes it. */
class CodeFromElsewhere {
  public static void main(String[] args) {
    Tap tap = new Tap();
    Keeper.read(tap);
    tap.level();
    tap.close();
  }
}
