package dev.freehold.memory;

import dev.freehold.internal.mapped.FileMigration;
import dev.freehold.internal.mapped.FileVerification;
import dev.freehold.pool.MappedFileException;
import dev.freehold.pool.MappedFileReport;
import dev.freehold.pool.MappedMigration;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What can be done with the files of mapped pools without their declarations, also on Java 17.
 *
 * @since 0.1.0
 */
public final class MappedFiles {
  private MappedFiles() {}

  /**
   * Reads a whole file and says what is in it. Nothing is changed in it; while it is read, no pool
   * can be opened on it.
   *
   * @throws MappedFileException if the file is open, or its header cannot be used; the other faults
   *     are in the report
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  public static MappedFileReport verify(Path file) throws IOException {
    return FileVerification.of(file);
  }

  /**
   * Plans how to bring a file to the layout of another one. New fields are zero; the declaration's
   * own {@code migration(file)} gives them their defaults.
   *
   * @param like a file of that layout, which may be empty of elements
   * @throws MappedFileException if a file is open or damaged, or a field would lose what is in it
   */
  public static MappedMigration migration(Path file, Path like) throws IOException {
    return FileMigration.like(file, like);
  }
}
