import dev.freehold.Ref;

class OrdinaryReader {
  private int reads;
  private int level;

  int level(@Ref OrdinaryReader this) {
    reads++; //! write.through.ref
    return level;
  }
}
