"""The spellings that romanisations give a name: by scheme, and by the habits of newspapers."""
