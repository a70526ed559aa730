package elsewhere;

/** Says nothing. */
public class Unannotated {
  private Unannotated() {}

  public static void read(Tap tap) {
    tap.close();
  }
}
