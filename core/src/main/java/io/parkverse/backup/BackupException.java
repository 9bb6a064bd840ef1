package io.parkverse.backup;

/** Why a backup or restore did not happen: one sentence for the operator, with the way out. */
public final class BackupException extends Exception {

    private static final long serialVersionUID = 1L;

    public BackupException(String sentence) {
        super(sentence);
    }

    public BackupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
